using System.Buffers.Binary;
using System.Text;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>As much of the circuit's wire format (MessagePack with a length in front) as an attacker needs.</summary>
internal static class BlazorPack
{
    private const byte Nil = 0xc0;
    private const byte Invocation = 1;
    private const byte Completion = 3;
    private const byte WithResult = 3;

    /// <summary>A call of the hub; arguments are strings, truth values or null.</summary>
    public static byte[] Call(string id, string target, params object?[] arguments)
    {
        var body = new List<byte> { 0x96, Invocation, 0x80 };
        Write(body, id);
        Write(body, target);
        body.Add((byte)(0x90 | arguments.Length));
        foreach (var argument in arguments) Write(body, argument);
        body.Add(0x90);
        return [.. Length(body.Count), .. body];
    }

    /// <summary>The answer to a call in one message of the server: a string, true, false, or "error"; null when it answers another.</summary>
    public static string? Answer(byte[] message, string id)
    {
        // [3, {}, id, kind, result]
        if (message is not [0x95, Completion, 0x80, ..]) return null;
        var (answered, at) = Read(message, 3);
        if (answered != id) return null;
        if (message[at] != WithResult) return "error";
        return message[at + 1] switch { 0xc3 => "true", 0xc2 => "false", Nil => "", _ => Read(message, at + 1).Text };
    }

    /// <summary>Cuts what a frame holds into messages.</summary>
    public static IEnumerable<byte[]> Messages(byte[] frame)
    {
        for (var at = 0; at < frame.Length;)
        {
            int length = 0, shift = 0;
            while (true)
            {
                var part = frame[at++];
                length |= (part & 0x7f) << shift;
                shift += 7;
                if (part < 0x80) break;
            }

            yield return frame[at..(at + length)];
            at += length;
        }
    }

    private static void Write(List<byte> body, object? value)
    {
        if (value is not string text)
        {
            body.Add(value switch { true => 0xc3, false => 0xc2, _ => Nil });
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        body.Add(0xdb);
        body.AddRange(length);
        body.AddRange(bytes);
    }

    private static (string Text, int Next) Read(byte[] message, int at)
    {
        var (start, length) = message[at] switch
        {
            >= 0xa0 and <= 0xbf => (at + 1, message[at] & 0x1f),
            0xd9 => (at + 2, message[at + 1]),
            0xda => (at + 3, BinaryPrimitives.ReadUInt16BigEndian(message.AsSpan(at + 1))),
            _ => (at + 1, 0),
        };
        return (Encoding.UTF8.GetString(message, start, length), start + length);
    }

    private static IEnumerable<byte> Length(int length)
    {
        for (; length >= 0x80; length >>= 7) yield return (byte)((length & 0x7f) | 0x80);
        yield return (byte)length;
    }
}

using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace KK.Saas.Identity.Tests.Passkeys;

/// <summary>A device with one passkey, as WebAuthn describes it: it answers challenges in the JSON that a browser sends.</summary>
internal sealed class SoftPasskey : IDisposable
{
    private const byte Present = 0x01, Verified = 0x04, WithKey = 0x40;

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(16);
    private string _user = "";
    private uint _count;

    /// <summary>Where the browser says that it is.</summary>
    public string Origin { get; set; } = PasskeyFixture.Origin;

    /// <summary>Asks for the fingerprint.</summary>
    public bool Verifies { get; set; } = true;

    public string Create(string optionsJson)
    {
        var options = JsonNode.Parse(optionsJson)!;
        _user = (string)options["user"]!["id"]!;
        var authData = Data((string)options["rp"]!["id"]!, WithKey, [.. new byte[16], 0, (byte)_id.Length, .. _id, .. CoseKey()]);
        byte[] attestation = [0xA3, .. Text("fmt"), .. Text("none"), .. Text("attStmt"), 0xA0, .. Text("authData"), 0x58, (byte)authData.Length, .. authData];
        return Write(new JsonObject { ["clientDataJSON"] = Encode(ClientData("webauthn.create", options)), ["attestationObject"] = Encode(attestation), ["transports"] = new JsonArray("internal", "\0") });
    }

    public string Answer(string optionsJson)
    {
        var options = JsonNode.Parse(optionsJson)!;
        _count++;
        var authData = Data((string)options["rpId"]!, 0, []);
        var clientData = ClientData("webauthn.get", options);
        var signature = _key.SignData([.. authData, .. SHA256.HashData(clientData)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Write(new JsonObject { ["clientDataJSON"] = Encode(clientData), ["authenticatorData"] = Encode(authData), ["signature"] = Encode(signature), ["userHandle"] = _user });
    }

    public void Dispose() => _key.Dispose();

    private string Write(JsonObject response) =>
        new JsonObject { ["id"] = Encode(_id), ["rawId"] = Encode(_id), ["type"] = "public-key", ["clientExtensionResults"] = new JsonObject(), ["response"] = response }.ToJsonString();

    private byte[] ClientData(string type, JsonNode options) =>
        Encoding.UTF8.GetBytes(new JsonObject { ["type"] = type, ["challenge"] = (string)options["challenge"]!, ["origin"] = Origin, ["crossOrigin"] = false }.ToJsonString());

    private byte[] Data(string domain, byte flags, byte[] rest)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, _count);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(domain)), (byte)(flags | Present | (Verifies ? Verified : 0)), .. count, .. rest];
    }

    /// <summary>RFC 9053: an EC2 key (1: 2) for ES256 (3: -7) on P-256 (-1: 1), then x and y.</summary>
    private byte[] CoseKey()
    {
        var point = _key.ExportParameters(false).Q;
        return [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
    }

    private static byte[] Text(string text) => [(byte)(0x60 + text.Length), .. Encoding.ASCII.GetBytes(text)];

    private static string Encode(byte[] bytes) => Base64Url.EncodeToString(bytes);
}

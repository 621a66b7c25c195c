using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using KK.Saas.AspNetCore.Api;
using KK.Saas.Rollups.Application;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace KK.Saas.Rollups.HttpApi;

/// <summary>Tells open pages that a sum changed. The events carry a moment and no figure: the page asks for those itself.</summary>
public static class FigureEvents
{
    private const string EventStream = "text/event-stream";
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    /// <summary>A stream ends by itself and the browser opens it anew: whoever lost the permission meanwhile is refused then.</summary>
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(45);

    public static void MapFigureEvents(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/events/figures", (HttpRequest request, FreshnessBoard board, TimeProvider clock, CancellationToken cancellationToken) =>
                request.Headers.Accept.ToString().Contains(EventStream, StringComparison.OrdinalIgnoreCase)
                    ? (IResult)TypedResults.ServerSentEvents(ReadAsync(board, clock, request.Headers["Last-Event-ID"].ToString(), cancellationToken))
                    : Results.StatusCode(StatusCodes.Status406NotAcceptable))
            .Needs(RollupsPermissions.ReadPicture).ExcludeFromDescription();

    private static async IAsyncEnumerable<SseItem<string>> ReadAsync(
        FreshnessBoard board, TimeProvider clock, string lastId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (ends, known) = (clock.GetUtcNow() + Length, lastId);
        while (clock.GetUtcNow() < ends && !cancellationToken.IsCancellationRequested)
        {
            var newest = IdOf(await board.NewestAsync());
            if (newest != known) yield return new SseItem<string>("", known.Length == 0 ? "known" : "changed") { EventId = newest };
            known = newest;
            try
            {
                await Task.Delay(Every, clock, cancellationToken);
            }
            catch (OperationCanceledException)
            {
                yield break; // the page was left
            }
        }
    }

    private static string IdOf(DateTime? moment) => (moment?.Ticks ?? 0).ToString(CultureInfo.InvariantCulture);
}

using System.Collections.Concurrent;
using KK.Saas.Forms;
using KK.Saas.Questionnaires.Domain;

namespace KK.Saas.Questionnaires.Application;

/// <summary>Compiled forms of published instruments: shared data that name no tenant and never change.</summary>
public sealed class CompiledFormCache
{
    private readonly ConcurrentDictionary<Guid, CompiledForm> _forms = new();

    public CompiledForm Get(Instrument instrument) =>
        _forms.GetOrAdd(instrument.Id, static (_, json) => CompiledForm.Compile(FormJson.Deserialize(json)), instrument.FormJson);
}

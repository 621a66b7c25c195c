namespace KK.Saas.Forms;

/// <summary>Compiles the nodes of a form and puts its calculations in order.</summary>
internal static class FormCompiler
{
    private const int MaxDepth = 10;

    /// <summary>All nodes by name, in document order.</summary>
    public static Dictionary<string, CompiledNode> Compile(FormDefinition definition)
    {
        var nodes = new Dictionary<string, CompiledNode>(StringComparer.Ordinal);
        Visit(definition.Children, null, 0, nodes);
        foreach (var node in nodes.Values) CheckReferences(node, nodes);
        return nodes;
    }

    /// <exception cref="FormCompilationException">Two calculations read each other.</exception>
    public static IReadOnlyList<CompiledNode> OrderCalculations(Dictionary<string, CompiledNode> nodes)
    {
        var ordered = new List<CompiledNode>();
        foreach (var node in nodes.Values.Where(n => n.Calculation is not null)) Place(node, nodes, ordered, []);
        return ordered;
    }

    public static XPathSyntaxException UnknownReference(string source, string name) => new(
        Math.Max(0, source.IndexOf(name, StringComparison.Ordinal)),
        new LocalizedText($"Pertanyaan '{name}' tidak ada di formulir.", $"The form has no question '{name}'."));

    private static void Visit(IReadOnlyList<FormNode> children, CompiledNode? parent, int depth, Dictionary<string, CompiledNode> nodes)
    {
        foreach (var node in children)
        {
            if (depth > MaxDepth) throw Broken(node, "name", "Grup bersarang terlalu dalam.", "Groups are nested too deeply.");
            var question = node as FormQuestion;
            var compiled = new CompiledNode(
                node, parent,
                Compile(node, "relevant", node.Relevant, null),
                Compile(node, "constraint", question?.Constraint, node.Name),
                Compile(node, "calculation", question?.Calculation, null));
            if (!nodes.TryAdd(node.Name, compiled)) throw Broken(node, "name", $"Nama '{node.Name}' dipakai dua kali.", $"The name '{node.Name}' is used twice.");
            if (node is FormGroup group) Visit(group.Children, compiled, depth + 1, nodes);
        }
    }

    private static FormExpression? Compile(FormNode node, string property, string? source, string? self)
    {
        if (string.IsNullOrWhiteSpace(source)) return null;
        try
        {
            return new FormExpression(source, self);
        }
        catch (XPathSyntaxException error)
        {
            throw new FormCompilationException(node.Name, property, error.Localized, error);
        }
    }

    private static void CheckReferences(CompiledNode node, Dictionary<string, CompiledNode> nodes)
    {
        foreach (var (property, expression) in new[] { ("relevant", node.Relevant), ("constraint", node.Constraint), ("calculation", node.Calculation) })
        {
            if (expression?.References.FirstOrDefault(r => nodes.GetValueOrDefault(r)?.Node is not FormQuestion) is { } unknown)
                throw Broken(node.Node, property, $"Pertanyaan '{unknown}' tidak ada di formulir.", $"The form has no question '{unknown}'.");
        }
    }

    private static void Place(CompiledNode node, Dictionary<string, CompiledNode> nodes, List<CompiledNode> ordered, HashSet<string> path)
    {
        if (ordered.Contains(node)) return;
        if (!path.Add(node.Node.Name)) throw Broken(node.Node, "calculation", "Perhitungan ini saling merujuk.", "These calculations read each other.");
        foreach (var reference in node.Calculation!.References)
            if (nodes[reference].Calculation is not null) Place(nodes[reference], nodes, ordered, path);
        path.Remove(node.Node.Name);
        ordered.Add(node);
    }

    private static FormCompilationException Broken(FormNode node, string property, string id, string en) => new(node.Name, property, new LocalizedText(id, en));
}

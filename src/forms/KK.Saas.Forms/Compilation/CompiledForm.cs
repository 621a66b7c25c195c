namespace KK.Saas.Forms;

/// <summary>A form whose expressions are compiled to closures. Immutable and thread-safe: compile once, share.</summary>
public sealed class CompiledForm
{
    private readonly Dictionary<string, CompiledNode> _nodes;

    private CompiledForm(FormDefinition definition, Dictionary<string, CompiledNode> nodes, IReadOnlyList<CompiledNode> calculationOrder)
    {
        (Definition, _nodes, CalculationOrder) = (definition, nodes, calculationOrder);
        Questions = [.. nodes.Values.Select(n => n.Node).OfType<FormQuestion>()];
    }

    /// <summary>What was compiled.</summary>
    public FormDefinition Definition { get; }

    /// <summary>All questions in document order.</summary>
    public IReadOnlyList<FormQuestion> Questions { get; }

    /// <summary>Calculations, each behind those that it reads.</summary>
    internal IReadOnlyList<CompiledNode> CalculationOrder { get; }

    /// <summary>Checks a form and compiles its expressions.</summary>
    /// <exception cref="FormCompilationException">Duplicate names, unknown references, cycles or broken expressions.</exception>
    public static CompiledForm Compile(FormDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var nodes = FormCompiler.Compile(definition);
        return new CompiledForm(definition, nodes, FormCompiler.OrderCalculations(nodes));
    }

    /// <summary>The question of that name, null when there is none.</summary>
    public FormQuestion? Find(string name) => FindNode(name)?.Node as FormQuestion;

    /// <summary>The nearest group with a heading around a question; null when there is none.</summary>
    public FormGroup? SectionOf(string question)
    {
        for (var node = FindNode(question)?.Parent; node is not null; node = node.Parent)
            if (node.Node is FormGroup { Label: not null } group) return group;
        return null;
    }

    /// <summary>Compiles an expression over this form's answers.</summary>
    /// <param name="xpath">The expression; see docs/instrument-authoring.md for what is supported.</param>
    /// <param name="contextNode">The question that "." means; null when "." is not allowed.</param>
    /// <exception cref="XPathSyntaxException">The text is not a supported expression or names an unknown question.</exception>
    public FormExpression CompileExpression(string xpath, string? contextNode = null)
    {
        var expression = new FormExpression(xpath, contextNode);
        if (expression.References.FirstOrDefault(r => Find(r) is null) is { } unknown) throw FormCompiler.UnknownReference(xpath, unknown);
        return expression;
    }

    internal CompiledNode? FindNode(string name) => _nodes.GetValueOrDefault(name);
}

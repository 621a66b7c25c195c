namespace KK.Saas.Forms;

/// <summary>A node with its expressions.</summary>
/// <param name="Node">The group or question.</param>
/// <param name="Parent">The group around it, or null.</param>
/// <param name="Relevant">When it is asked; null: always.</param>
/// <param name="Constraint">What an answer must fulfil; null: anything.</param>
/// <param name="Calculation">How its value comes about; null: it is asked.</param>
internal sealed record CompiledNode(
    FormNode Node, CompiledNode? Parent, FormExpression? Relevant, FormExpression? Constraint, FormExpression? Calculation);

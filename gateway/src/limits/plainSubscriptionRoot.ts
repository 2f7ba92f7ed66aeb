import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/**
 * Refuses @skip and @include at the root of a subscription, fragments there included: what is subscribed to cannot depend on
 * them (GraphQL, September 2025, section 5.2.4.1), and the planner has no plan for it.
 */
export const plainSubscriptionRoot: ValidationRule = (context) => ({
  OperationDefinition({ operation, selectionSet }) {
    if (operation !== OperationTypeNode.SUBSCRIPTION) return;
    const conditional = rootSelections(selectionSet, context).find((selection) =>
      selection.directives?.some(({ name }) => name.value === 'skip' || name.value === 'include'),
    );
    if (!conditional) return;
    context.reportError(
      new GraphQLError('The root of a subscription takes neither @skip nor @include.', {
        nodes: conditional,
      }),
    );
  },
});

/** The selections of a root and of the fragments in it, each fragment once. */
function rootSelections(root: SelectionSetNode, context: ValidationContext): SelectionNode[] {
  const spread = new Set<string>();
  const within = (set: SelectionSetNode | undefined): SelectionNode[] =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return [selection, ...within(selection.selectionSet)];
      const { value: name } = selection.name;
      if (spread.has(name)) return [selection];
      spread.add(name);
      return [selection, ...within(context.getFragment(name)?.selectionSet)];
    });
  return within(root);
}

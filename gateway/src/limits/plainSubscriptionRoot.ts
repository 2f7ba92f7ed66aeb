import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql';

/**
 * Refuses @skip and @include at the root of a subscription: what is subscribed to cannot depend on them (GraphQL, September
 * 2025, section 5.2.4.1), and the planner has no plan for it. Those inside a fragment at the root are refused with it.
 */
export const plainSubscriptionRoot: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    if (operation.operation !== OperationTypeNode.SUBSCRIPTION) return;
    const conditional = operation.selectionSet.selections.find((selection) =>
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

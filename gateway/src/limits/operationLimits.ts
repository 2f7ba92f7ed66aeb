import { GraphQLError, type ValidationRule } from 'graphql';
import { type OperationSize, operationSize } from './operationSize.ts';

/**
 * Bounds of what one document may ask, each several times what the platform's own clients need. What an operation costs, and
 * how often a caller may ask, is bounded elsewhere.
 */
export const operationLimits: OperationSize & { tokens: number } = {
  /** Names, brackets, values: of the whole document, counted while it is parsed. */
  tokens: 4_000,
  depth: 15,
  fields: 1_500,
  aliases: 60,
  /** The planner may look at each combination of them. */
  conditions: 6,
};

const words: Record<keyof OperationSize, string> = {
  depth: 'levels of fields',
  fields: 'fields, with fragments counted wherever they are spread',
  aliases: 'aliases',
  conditions: 'different variables in @skip and @include',
};

/** Refuses a document that is larger than the limits. */
export const limitOperations: ValidationRule = (context) => ({
  Document(document) {
    const size = operationSize(document);
    for (const of of Object.keys(words) as (keyof OperationSize)[]) {
      if (size[of] <= operationLimits[of]) continue;
      context.reportError(
        new GraphQLError(
          `An operation may have ${operationLimits[of]} ${words[of]}; this one has ${size[of]}.`,
        ),
      );
    }
  },
});

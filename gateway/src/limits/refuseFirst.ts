import { validate, type ValidationRule } from 'graphql';

/**
 * Makes one rule of those that stand before all others: where one of them refuses a document, the others are shown an empty
 * one. Some of them fail, or take for ever, on what these refuse.
 */
export const refuseFirst =
  (...rules: ValidationRule[]): ValidationRule =>
  (context) => ({
    Document(document) {
      const errors = validate(context.getSchema(), document, rules);
      for (const error of errors) context.reportError(error);
      return errors.length > 0 ? { ...document, definitions: [] } : undefined;
    },
  });

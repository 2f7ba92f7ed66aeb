import { invalidInput } from './failures.ts';

type Given<Input, Name extends keyof Input> = { [Each in Name]?: NonNullable<Input[Each]> };

/**
 * What a change gives of the fields that cannot be empty: laid over what there is, it is the thing after the change. What the input leaves
 * out is not in it, so that it stays as it is; a null is refused by name, as it would clear what must be there.
 *
 * @example
 * const given = givenFields(input, 'name', 'inService');
 * if ('__typename' in given) return given;
 * const after = { ...before, ...given };
 */
export function givenFields<Input extends object, Name extends keyof Input & string>(
  input: Input,
  ...names: readonly Name[]
): Given<Input, Name> | ReturnType<typeof invalidInput> {
  const given: Given<Input, Name> = {};
  for (const name of names) {
    const value = input[name];
    if (value === null) return invalidInput(name, 'It cannot be empty. Leave it out to keep it as it is.');
    if (value !== undefined) given[name] = value;
  }
  return given;
}

import {
  type ConstDirectiveNode,
  type DocumentNode,
  getNamedType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Identity, Role } from '#kit/identity/identity.ts';

/** Which roles may use a field (`Type.field`) or any field of a type (`Type`), as `@access` in the SDL says. */
export type AccessRules = ReadonlyMap<string, readonly Role[]>;

export type AccessRule = { coordinate: string; roles: readonly Role[] };

/** A schema whose rules leave something open. It must not be served. */
export class MissingAccessRule extends Error {
  override readonly name = 'MissingAccessRule';
}

const roots = new Set(['Query', 'Mutation', 'Subscription']);

/**
 * The access rules of a schema.
 *
 * @throws {MissingAccessRule} where a root field or a type marked `@personal` has none: nothing is open by omission
 */
export function readAccessRules(sdl: DocumentNode): AccessRules {
  const rules = new Map<string, readonly Role[]>();
  const missing: string[] = [];
  for (const definition of sdl.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION)
      continue;
    const type = definition.name.value;
    const ofType = rolesOf(definition.directives);
    if (ofType) rules.set(type, ofType);
    else if (definition.directives?.some(({ name }) => name.value === 'personal')) missing.push(type);
    for (const field of definition.fields ?? []) {
      const coordinate = `${type}.${field.name.value}`;
      const ofField = rolesOf(field.directives);
      if (ofField) rules.set(coordinate, ofField);
      // Federation's own root fields begin with an underscore; what they lead to is ruled by its types.
      else if (roots.has(type) && !field.name.value.startsWith('_')) missing.push(coordinate);
    }
  }
  if (missing.length > 0) throw new MissingAccessRule(`No @access rule stands at ${missing.join(', ')}.`);
  return rules;
}

function rolesOf(directives: readonly ConstDirectiveNode[] | undefined): Role[] | undefined {
  const roles = directives
    ?.find(({ name }) => name.value === 'access')
    ?.arguments?.find(({ name }) => name.value === 'roles')?.value;
  if (roles?.kind !== Kind.LIST) return undefined;
  return roles.values.flatMap((role) => (role.kind === Kind.ENUM ? [role.value as Role] : []));
}

/** All rules that a document touches, fragments included. The document must be valid for the schema. */
export function rulesTouched(
  schema: GraphQLSchema,
  rules: AccessRules,
  document: DocumentNode,
): AccessRule[] {
  const touched = new Map<string, AccessRule>();
  const touch = (coordinate: string): void => {
    const roles = rules.get(coordinate);
    if (roles) touched.set(coordinate, { coordinate, roles });
  };
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name: { value: field } }) {
        const parent = getNamedType(types.getParentType());
        if (!parent || field.startsWith('__')) return;
        // A field reached through an interface may be answered by any type behind it.
        const owners = isAbstractType(parent) ? [parent, ...schema.getPossibleTypes(parent)] : [parent];
        for (const owner of owners) {
          touch(owner.name);
          touch(`${owner.name}.${field}`);
        }
      },
    }),
  );
  return [...touched.values()];
}

/** The first rule that this caller does not meet, or undefined. */
export const firstRefused = (touched: readonly AccessRule[], identity: Identity): AccessRule | undefined =>
  touched.find(({ roles }) => !roles.some((role) => identity.roles.includes(role)));

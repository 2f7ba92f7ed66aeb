import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** How large an operation is, each fragment counted wherever it is spread. */
export type OperationSize = {
  /** Fields within fields. */
  depth: number;
  fields: number;
  aliases: number;
  /** Different variables in @skip and @include, those of the whole document. */
  conditions: number;
};

type SelectionSize = Omit<OperationSize, 'conditions'>;

const nothing: SelectionSize = { depth: 0, fields: 0, aliases: 0 };

// Production has none of it. `__typename` is a field like any other: it is answered for each object.
const introspection = new Set(['__schema', '__type']);

/** The size of the largest operation of a document in each respect. Introspection of the schema is not counted. */
export function operationSize(document: DocumentNode): OperationSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  // Each fragment is measured once, or a short chain of fragments that spread each other twice would take for ever.
  const measured = new Map<string, SelectionSize>();

  const ofSet = (set: SelectionSetNode | undefined): SelectionSize =>
    (set?.selections ?? []).map(ofSelection).reduce(together, nothing);

  const ofSelection = (selection: SelectionNode): SelectionSize => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (introspection.has(selection.name.value)) return nothing;
    const { depth, fields, aliases } = ofSet(selection.selectionSet);
    return { depth: depth + 1, fields: fields + 1, aliases: aliases + (selection.alias ? 1 : 0) };
  };

  const ofFragment = (name: string): SelectionSize => {
    const known = measured.get(name);
    if (known) return known;
    // One that spreads itself is invalid by another rule, and must only not keep us here.
    measured.set(name, nothing);
    const size = ofSet(fragments.get(name)?.selectionSet);
    measured.set(name, size);
    return size;
  };

  const sizes = operations.map(({ selectionSet }) => ofSet(selectionSet));
  return { ...sizes.reduce(largest, nothing), conditions: conditionsOf(document) };
}

const together = (one: SelectionSize, other: SelectionSize): SelectionSize => ({
  depth: Math.max(one.depth, other.depth),
  fields: one.fields + other.fields,
  aliases: one.aliases + other.aliases,
});

const largest = (one: SelectionSize, other: SelectionSize): SelectionSize => ({
  depth: Math.max(one.depth, other.depth),
  fields: Math.max(one.fields, other.fields),
  aliases: Math.max(one.aliases, other.aliases),
});

function conditionsOf(document: DocumentNode): number {
  const variables = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) variables.add(value.name.value);
    },
  });
  return variables.size;
}

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which desk, and why. At which clinics it may, `clinics` says. */
export type ClaimOverrideInput = {
  readonly by: string;
  readonly reason: string;
  /** Waives the rules alone, as hours, notice, horizon and limits: what is taken stays taken. Left out: it goes over that, too. */
  readonly rulesOnly?: boolean | null | undefined;
};

export type ClaimSlotInput = {
  readonly bookingId: string;
  /** Chosen by the caller, of the booking and the time: no other time is ever claimed with it. */
  readonly claimId: string;
  /** At which clinics it may be: at another nothing is claimed, and the answer is NotAllowed. Left out: at any. */
  readonly clinics?: ReadonlyArray<string> | null | undefined;
  /** When an unsecured claim may be overtaken. Within 15 minutes from now: later is as good as that. */
  readonly expiresAt: string;
  readonly heldBy?: string | null | undefined;
  /** The hold to turn into the claim; it must be `heldBy`'s. */
  readonly holdId?: string | null | undefined;
  /** The claim of the time that the booking is moved from: the new time may overlap it. */
  readonly insteadOf?: string | null | undefined;
  /** Of a seat: the patient who may have this one alone. Left out of what a desk books. */
  readonly onlySeatOf?: string | null | undefined;
  /** Takes the time against the rules, and where it is taken. */
  readonly override?: ClaimOverrideInput | null | undefined;
  /** Or the session to claim a seat of. */
  readonly sessionId?: string | null | undefined;
  /** Or the time to claim directly. */
  readonly slot?: ClaimedSlotInput | null | undefined;
};

export type ClaimedSlotInput = {
  readonly providerId: string;
  readonly start: string;
  readonly treatmentId: string;
};

export type ReleaseClaimInput = {
  readonly claimId: string;
};

export type SecureClaimInput = {
  readonly claimId: string;
  /** As `claimSlot` gave it. */
  readonly token: string;
};

export type ClaimSlotMutationVariables = Exact<{
  input: ClaimSlotInput;
}>;


export type ClaimSlotMutation = { readonly claimSlot:
    | { readonly __typename: 'ClaimSlotSuccess', readonly claim: { readonly id: string, readonly token: string, readonly paymentPolicy: string, readonly sessionId: string | null, readonly slot: { readonly providerId: string, readonly clinicId: string, readonly treatmentId: string, readonly start: string, readonly end: string, readonly timeZone: string }, readonly price: { readonly amount: number, readonly currency: string } } }
    | { readonly __typename: 'HoldExpired', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly field: string }
    | { readonly __typename: 'NotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string, readonly id: string }
    | { readonly __typename: 'SlotNotOffered', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotTaken', readonly code: string, readonly message: string }
   };

export type SecureClaimMutationVariables = Exact<{
  input: SecureClaimInput;
}>;


export type SecureClaimMutation = { readonly secureClaim:
    | { readonly __typename: 'HoldExpired' }
    | { readonly __typename: 'SecureClaimSuccess' }
   };

export type ReleaseClaimMutationVariables = Exact<{
  input: ReleaseClaimInput;
}>;


export type ReleaseClaimMutation = { readonly releaseClaim: { readonly released: boolean } };


export const ClaimSlotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClaimSlot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimSlotInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimSlot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimSlotSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerId"}},{"kind":"Field","name":{"kind":"Name","value":"clinicId"}},{"kind":"Field","name":{"kind":"Name","value":"treatmentId"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Failure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimSlotMutation, ClaimSlotMutationVariables>;
export const SecureClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SecureClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SecureClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secureClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<SecureClaimMutation, SecureClaimMutationVariables>;
export const ReleaseClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseClaimInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"released"}}]}}]}}]} as unknown as DocumentNode<ReleaseClaimMutation, ReleaseClaimMutationVariables>;
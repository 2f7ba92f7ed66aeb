/** What the directory owns is known here by its id alone. */
export type ProviderReference = { readonly id: string };

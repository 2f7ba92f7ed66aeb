/** Where a claim is, whether it has more parts than its first, and a mark that no other has: enough to secure it in one write. */
export type ClaimToken = { readonly key: string; readonly parts: number };

export const claimToken = ({ key, parts }: ClaimToken, mark: string): string => `${key}~${parts}~${mark}`;

/** Null for what is no token. */
export function readClaimToken(token: string): ClaimToken | null {
  const [key, parts, mark] = token.split('~');
  if (!key || !mark || !/^[1-9]\d?$/.test(parts ?? '')) return null;
  return { key, parts: Number(parts) };
}

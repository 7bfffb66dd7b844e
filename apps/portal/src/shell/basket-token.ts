import { useCallback, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
const keyOf = (shop: string) => `bookwright.basket.${shop}`;

/** Where the browser refuses storage (private windows), the basket lives as long as the page. */
const withoutStorage = new Map<string, string>();

export const readBasketToken = (shop: string): string | null => {
  try {
    return localStorage.getItem(keyOf(shop));
  } catch {
    return withoutStorage.get(shop) ?? null;
  }
};

/** Keeps the only key to the basket across reloads and tabs; null forgets it. */
export const writeBasketToken = (shop: string, token: string | null): void => {
  try {
    if (token === null) localStorage.removeItem(keyOf(shop));
    else localStorage.setItem(keyOf(shop), token);
  } catch {
    if (token === null) withoutStorage.delete(shop);
    else withoutStorage.set(shop, token);
  }
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
};

/** The token of this shop's basket, and a way to keep another. */
export const useBasketToken = (shop: string): [string | null, (token: string | null) => void] => {
  const token = useSyncExternalStore(subscribe, () => readBasketToken(shop));
  const keep = useCallback((next: string | null) => writeBasketToken(shop, next), [shop]);
  return [token, keep];
};

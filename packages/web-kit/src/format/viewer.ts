/** The locale of the person's browser; `en-GB` where there is none. */
export const viewerLocale = (): string => (typeof navigator === 'undefined' ? 'en-GB' : navigator.language || 'en-GB');

/** The IANA zone of the person's device. */
export const viewerZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

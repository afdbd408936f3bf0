const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** A path of this site, wherever it is served: `path('lessons/be-generic/')`. */
export const path = (rest = ''): string => base + rest;

// Units in types: a brand stops a day number from being used where a year is meant.
declare const brand: unique symbol

export type Brand<T, Name extends string> = T & { readonly [brand]: Name }

/** How the states are shown. It is part of the URL of the gallery and of each state. */
export interface Variant {
  readonly theme: 'light' | 'dark';
  /** The folder in `_locales`. */
  readonly language: string;
  readonly direction: 'as the language' | 'rtl';
  readonly width: 'natural' | '320';
}

/** The choices of each switch, the default first. */
export const choices = {
  theme: ['light', 'dark'],
  language: ['en', 'de', 'fr', 'es', 'pt_BR', 'ja', 'ar'],
  direction: ['as the language', 'rtl'],
  width: ['natural', '320'],
} as const satisfies { readonly [Name in keyof Variant]: readonly Variant[Name][] };

/** The variant in the query of a URL. A missing or unknown value is the default. */
export function variantIn(search: string): Variant {
  const query = new URLSearchParams(search);
  const chosen = <Value extends string>(name: string, values: readonly [Value, ...Value[]]): Value =>
    values.find((value) => value === query.get(name)) ?? values[0];
  return {
    theme: chosen('theme', choices.theme),
    language: chosen('language', choices.language),
    direction: chosen('direction', choices.direction),
    width: chosen('width', choices.width),
  };
}

/** The query of a variant, with `more`. */
export const queryOf = (variant: Variant, more: Readonly<Record<string, string>> = {}): string =>
  String(new URLSearchParams({ ...variant, ...more }));

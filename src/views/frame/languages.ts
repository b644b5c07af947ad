import { MAIN_LANG } from "../../schema/codes.ts";
import { LANGS, type Lang } from "../../schema/localized.ts";

export interface LanguagePath {
  /** `undefined` is Chinese at the root, `en` is English under `en/`. */
  params: { lang: string | undefined };
  props: { lang: Lang };
}

/** The paths of a page that exists once in each language, for `getStaticPaths` under `[...lang]`. */
export function languagePaths(): LanguagePath[] {
  return LANGS.map((lang) => ({ params: { lang: lang === MAIN_LANG ? undefined : lang }, props: { lang } }));
}

/**
 * The paths of a page that exists once for each item in each language: `name` is the other parameter of the route.
 * `languagePathsOf("slug", ["a"])` gives `/a/` and `/en/a/`, each with `{lang, slug: "a"}` in its props.
 */
export function languagePathsOf<Name extends string>(
  name: Name,
  ids: Iterable<string>,
): {
  params: { lang: string | undefined } & Record<Name, string>;
  props: { lang: Lang } & Record<Name, string>;
}[] {
  return [...ids].flatMap((id) =>
    languagePaths().map(({ params, props }) => ({
      params: { ...params, ...({ [name]: id } as Record<Name, string>) },
      props: { ...props, ...({ [name]: id } as Record<Name, string>) },
    })),
  );
}

/** Each of these paths once for each file: `file` is the last parameter of the route, and stands in the props. */
export function filePathsOf<Path extends { params: object; props: object }, File extends string>(
  paths: readonly Path[],
  files: readonly File[],
): { params: Path["params"] & { file: File }; props: Path["props"] & { file: File } }[] {
  return paths.flatMap(({ params, props }) =>
    files.map((file) => ({ params: { ...params, file }, props: { ...props, file } })),
  );
}

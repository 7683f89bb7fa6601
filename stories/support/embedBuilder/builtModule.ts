/** Folder of the files that Storybook builds, beside its pages. */
export const filesFolder = 'news-cards-scripts';

/** URL of such a file. */
export function builtUrl(name: string): string {
  return new URL(`${filesFolder}/${name}`, document.baseURI).href;
}

/** Loads a module built without React, as in the package. */
export function builtModule<Module>(name: string): Promise<Module> {
  return import(/* @vite-ignore */ builtUrl(name));
}

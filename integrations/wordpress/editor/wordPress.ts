import type { ReactNode } from 'react';

/** A component of WordPress; its props are in the handbook of the editor. */
type Component = (props: Record<string, unknown>) => ReactNode;
type Components<Name extends string> = Readonly<Record<Name, Component>>;

/** A record of a taxonomy, or a post that is edited. */
interface Entity {
  readonly id: number;
  readonly name?: string;
  readonly title?: string;
  readonly guid?: { readonly raw?: string; readonly rendered: string };
}

interface Selectors {
  getCurrentPost(): Partial<Entity>;
  getEditedPostAttribute(name: 'title'): string | undefined;
  getEntityRecords(kind: string, name: string, query: object): readonly Entity[] | null;
}

/** The packages of WordPress' editor, as far as the blocks use them: each is a global of the page. */
interface WordPress {
  readonly blocks: { registerBlockType(name: string, settings: object): void };
  readonly blockEditor: Components<
    'BlockControls' | 'InspectorControls' | 'MediaUpload' | 'MediaUploadCheck'
  > & {
    useBlockProps(props?: object): object;
    useSettings(path: 'color.palette'): readonly [readonly object[] | undefined];
  };
  readonly components: Components<
    | 'Button'
    | 'CheckboxControl'
    | 'ColorPalette'
    | 'ComboboxControl'
    | 'FormTokenField'
    | 'Notice'
    | 'PanelBody'
    | 'Placeholder'
    | 'SelectControl'
    | 'Spinner'
    | 'TextControl'
    | 'TextareaControl'
    | 'ToolbarButton'
    | 'ToolbarGroup'
  >;
  readonly data: {
    select(store: string): Selectors | undefined;
    useSelect<Value>(read: (select: (store: string) => Selectors) => Value, on: readonly unknown[]): Value;
  };
  readonly i18n: { __(text: string, domain: 'news-cards'): string };
  readonly url: { addQueryArgs(path: string, query: object): string };
  readonly apiFetch: <Value>(request: { path: string; parse?: boolean }) => Promise<Value>;
}

export const { wp } = globalThis as unknown as { wp: WordPress };

/** Text in the language of the editor. */
export const t = (text: string): string => wp.i18n.__(text, 'news-cards');

/** Props of the edit view of a block. */
export interface BlockProps<Attributes> {
  readonly attributes: Attributes;
  readonly setAttributes: (changes: Partial<Attributes>) => void;
  readonly context: { readonly postId?: number; readonly postType?: string };
}

/** Folder of the plugin, where this script is. */
const folder = new URL('.', (document.currentScript as HTMLScriptElement).src).href;

/** What few editors need: the readers and the solver of themes. */
export function loadReaders(): Promise<typeof import('./readers.js')> {
  return import(/* @vite-ignore */ `${folder}readers/readers.js`);
}

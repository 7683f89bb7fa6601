// As much of Vue and Svelte as the types of the elements need.
declare module 'vue' {
  export interface HTMLAttributes {
    class?: unknown;
  }
  export interface GlobalComponents {}
}

declare module 'svelte/elements' {
  export interface HTMLAttributes<Element> {
    class?: string;
    onfocus?: (event: Event & { currentTarget: Element }) => void;
  }
  export interface SvelteHTMLElements {}
}

import { fileURLToPath } from 'node:url';

const fileOf = (path: string) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/${path}.ttf`));

/** Fonts with Latin, Cyrillic and Arabic letters. Chinese ones are too large to install. */
export const shareFonts = [
  'pt-serif/400Regular/PTSerif_400Regular',
  'pt-serif/700Bold/PTSerif_700Bold',
  'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular',
  'noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold',
].map(fileOf);

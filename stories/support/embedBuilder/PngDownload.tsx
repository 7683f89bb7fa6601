import { shareImageSize } from '../../../src/output/shareImage/draw.js';

/** Saves a share image as a PNG, which every site for messages and pictures accepts, with the fonts of this browser. */
export function PngDownload({ svg }: { svg: string }) {
  const save = async () => {
    const href = await pngOf(svg);
    Object.assign(document.createElement('a'), { href, download: 'share.png' }).click();
  };
  return (
    <button type="button" className="tool-button" onClick={() => void save()}>
      Download as PNG
    </button>
  );
}

async function pngOf(svg: string): Promise<string> {
  const image = Object.assign(new Image(), { src: `data:image/svg+xml,${encodeURIComponent(svg)}` });
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), shareImageSize);
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas.toDataURL('image/png');
}

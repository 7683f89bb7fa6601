// app/CardImage.jsx
import { getImageProps } from 'next/image';

export function CardImage({ src, alt, width, height, sizes, loading }) {
  // Without its dimensions a picture gets Next's widths for `fill`.
  const size = width && height ? { width, height } : { fill: true };
  const { props } = getImageProps({ src, alt, sizes, loading, ...size });
  // The card sizes the picture; a content security policy may forbid style attributes.
  return <img {...props} alt={alt} style={undefined} />;
}

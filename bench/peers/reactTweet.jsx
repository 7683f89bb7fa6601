import { EmbeddedTweet } from 'react-tweet';
import 'react-tweet/theme.css';
import { factsOf } from '../cards/facts.ts';

export function Card({ article }) {
  return <EmbeddedTweet tweet={tweetOf(article)} />;
}

const tweets = new WeakMap();
// Its media need whole addresses.
const origin = globalThis.location?.origin ?? 'https://example.org';

/** The same information as a tweet, made once for each article: an application has tweets to begin with. */
function tweetOf(article) {
  const known = tweets.get(article);
  if (known) return known;
  const { place, goalTitle } = factsOf(article);
  const links = [{ name: article.headline, url: article.url }, ...article.funders];
  const hashtag = goalTitle.replaceAll(/\W/g, '');
  const text = [...links.map(({ name }) => name), article.summary, place, `#${hashtag}`].join('\n');
  const indicesOf = (part) => [text.indexOf(part), text.indexOf(part) + part.length];
  const size = { w: 1200, h: 800, resize: 'fit' };
  const tweet = {
    __typename: 'Tweet',
    id_str: article.id,
    lang: article.language,
    created_at: `${article.published}T00:00:00.000Z`,
    text,
    display_text_range: [0, text.length],
    entities: {
      hashtags: [{ indices: indicesOf(`#${hashtag}`), text: hashtag }],
      urls: links.map(({ name, url }) => ({
        indices: indicesOf(name),
        display_url: name,
        expanded_url: url,
        url,
      })),
      user_mentions: [],
      symbols: [],
    },
    user: {
      id_str: '1',
      name: article.section,
      screen_name: article.section,
      profile_image_url_https: '/pictures/0.svg',
      profile_image_shape: 'Circle',
      verified: false,
      is_blue_verified: false,
    },
    favorite_count: 1,
    conversation_count: 1,
    news_action_type: 'conversation',
    mediaDetails: [
      {
        type: 'photo',
        media_url_https: `${origin}${article.image.src}`,
        ext_alt_text: article.image.alt,
        original_info: { width: size.w, height: size.h, focus_rects: [] },
        sizes: { large: size, medium: size, small: size, thumb: size },
      },
    ],
    edit_control: {
      edit_tweet_ids: [article.id],
      editable_until_msecs: '0',
      is_edit_eligible: false,
      edits_remaining: '0',
    },
    isEdited: false,
    isStaleEdit: false,
  };
  tweets.set(article, tweet);
  return tweet;
}

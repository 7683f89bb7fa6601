<?php
/**
 * Cards of the stories of this site. A post with a card keeps it in its content; what other pages show of it is a copy in post meta, which
 * every save of the post renews: so a correction or a withdrawal is everywhere at once.
 *
 * @package NewsCards
 */

defined( 'ABSPATH' ) || exit;

const NEWS_CARDS_META = '_news_card';

add_action(
	'save_post',
	function ( int $id, WP_Post $post ) {
		// Meta of a revision would be that of its post.
		if ( 'revision' === $post->post_type ) {
			return;
		}
		$card = news_cards_first( parse_blocks( $post->post_content ) );
		if ( $card ) {
			update_post_meta( $id, NEWS_CARDS_META, wp_slash( $card ) );
		} else {
			delete_post_meta( $id, NEWS_CARDS_META );
		}
	},
	10,
	2
);

/**
 * The first card that belongs to a post, as its block keeps it.
 *
 * @param array $blocks Blocks of the post.
 */
function news_cards_first( array $blocks ): ?string {
	foreach ( $blocks as $block ) {
		$own  = 'news-cards/card' === $block['blockName'] ? ( $block['attrs']['card'] ?? null ) : null;
		$card = is_string( $own ) ? $own : news_cards_first( $block['innerBlocks'] );
		if ( $card ) {
			return $card;
		}
	}
	return null;
}

/**
 * A stored card: `article`, `shown` of it, and `html` by variant. Empty for a post that not everybody may read.
 *
 * @param int $id Id of the post.
 */
function news_cards_of( int $id ): array {
	$is_public = is_post_publicly_viewable( $id ) && '' === get_post( $id )->post_password;
	return $is_public ? news_cards_decode( get_post_meta( $id, NEWS_CARDS_META, true ) ) : array();
}

/**
 * A card from the JSON that a block keeps. Empty while its story is embargoed.
 *
 * @param mixed $json Text.
 */
function news_cards_decode( $json ): array {
	$card = is_string( $json ) ? json_decode( $json, true ) : null;
	return is_array( $card ) && is_array( $card['html'] ?? null ) && ! news_cards_is_embargoed( $card ) ? $card : array();
}

/**
 * Whether the embargo of a story has not ended by the clock of this server. One that PHP does not understand never ends.
 *
 * @param array $card A stored card.
 */
function news_cards_is_embargoed( array $card ): bool {
	$until = $card['article']['embargoUntil'] ?? null;
	$time  = is_string( $until ) ? strtotime( $until ) : false;
	return null !== $until && ( false === $time || time() < $time );
}

/**
 * The markup of a card, which was written for headings of level 3.
 *
 * @param array $card       A stored card.
 * @param array $attributes Attributes of the block.
 */
function news_cards_markup( array $card, array $attributes ): string {
	$html  = $card['html'][ $attributes['variant'] ] ?? $card['html']['standard'] ?? '';
	$level = $attributes['headingLevel'];
	// A whole story has headings below that of its headline.
	return is_string( $html ) && 'full' !== $attributes['variant'] ? preg_replace( '/(<\/?h)3\b/', '${1}' . $level, $html ) : (string) $html;
}

/**
 * Cards of the newest stories, by id of the post.
 *
 * @param array $query `categories`, `tags` (ids), `limit`, `search`.
 */
function news_cards_stories( array $query ): array {
	$posts = get_posts(
		array(
			'post_type'    => get_post_types( array( 'public' => true ) ),
			'numberposts'  => max( 1, min( 100, (int) ( $query['limit'] ?? 12 ) ) ),
			'category__in' => wp_parse_id_list( $query['categories'] ?? array() ),
			'tag__in'      => wp_parse_id_list( $query['tags'] ?? array() ),
			's'            => (string) ( $query['search'] ?? '' ),
			'has_password' => false,
			'meta_key'     => NEWS_CARDS_META, // phpcs:ignore WordPress.DB.SlowDBQuery
		)
	);
	$ids   = wp_list_pluck( $posts, 'ID' );
	return array_filter( array_combine( $ids, array_map( 'news_cards_of', $ids ) ) );
}

add_action(
	'rest_api_init',
	function () {
		register_rest_route(
			'news-cards/v1',
			'/articles',
			array(
				'methods'             => 'GET',
				'permission_callback' => '__return_true',
				'callback'            => fn( $request ) => array_values( array_filter( array_column( news_cards_stories( $request->get_params() ), 'shown' ) ) ),
			)
		);
		// For the editor, which shows the card of another post and lets an author choose one.
		register_rest_route(
			'news-cards/v1',
			'/stories',
			array(
				'methods'             => 'GET',
				'permission_callback' => fn() => current_user_can( 'edit_posts' ),
				'callback'            => function ( $request ) {
					$ids   = wp_parse_id_list( $request['include'] ?? array() );
					$cards = $ids ? array_combine( $ids, array_map( 'news_cards_of', $ids ) ) : news_cards_stories( $request->get_params() );
					$items = array();
					foreach ( $cards as $id => $card ) {
						$items[] = array( 'id' => $id, 'article' => $card['shown'] ?? null, 'edit' => get_edit_post_link( $id, 'raw' ) );
					}
					return $items;
				},
			)
		);
	}
);

<?php
/**
 * The card of the block, of the story that it names, or of the post around it.
 *
 * @package NewsCards
 *
 * @var array    $attributes Attributes of the block.
 * @var WP_Block $block      The block.
 */

defined( 'ABSPATH' ) || exit;

$news_cards_card = news_cards_decode( $attributes['card'] ?? '' );
if ( ! $news_cards_card && empty( $attributes['draft'] ) ) {
	$news_cards_card = news_cards_of( (int) ( $attributes['post'] ?? $block->context['postId'] ?? 0 ) );
}
if ( $news_cards_card ) {
	echo news_cards_block( $attributes, news_cards_markup( $news_cards_card, $attributes ) ); // phpcs:ignore WordPress.Security.EscapeOutput
}

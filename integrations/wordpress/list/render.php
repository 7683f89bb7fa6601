<?php
/**
 * A list of cards. The script, which only a feed and a list that readers narrow need, draws it again from the same stories.
 *
 * @package NewsCards
 *
 * @var array $attributes Attributes of the block.
 */

defined( 'ABSPATH' ) || exit;

$news_cards_feed = (string) ( $attributes['feed'] ?? '' );
if ( $news_cards_feed ) {
	$news_cards_src  = news_cards_feed_address( $news_cards_feed );
	$news_cards_list = '<p><a href="' . esc_url( $news_cards_feed ) . '">' . esc_html( (string) wp_parse_url( $news_cards_feed, PHP_URL_HOST ) ) . '</a></p>';
} else {
	$news_cards_src  = add_query_arg(
		array(
			'categories' => implode( ',', $attributes['categories'] ),
			'tags'       => implode( ',', $attributes['tags'] ),
			'limit'      => $attributes['limit'],
		),
		rest_url( 'news-cards/v1/articles' )
	);
	$news_cards_list = '';
	foreach ( news_cards_stories( $attributes ) as $news_cards_card ) {
		$news_cards_list .= '<li class="nc-item">' . news_cards_markup( $news_cards_card, $attributes ) . '</li>';
	}
	$news_cards_list = sprintf(
		'<div class="nc-articles" data-layout="%s" data-variant="%s"><ul class="nc-items" role="list">%s</ul></div>',
		esc_attr( $attributes['layout'] ),
		esc_attr( $attributes['variant'] ),
		$news_cards_list
	);
}
if ( $news_cards_feed || $attributes['filters'] || $attributes['more'] ) {
	wp_enqueue_script_module( 'news-cards' );
	$news_cards_values = array_filter(
		array(
			'src'           => $news_cards_src,
			'variant'       => $attributes['variant'],
			'layout'        => $attributes['layout'],
			'limit'         => $attributes['limit'],
			'filters'       => implode( ' ', $attributes['filters'] ),
			'more'          => $attributes['more'],
			'locale'        => $attributes['language'] ?? '',
			'heading-level' => $attributes['headingLevel'],
			'color-scheme'  => $attributes['colorScheme'] ?? '',
		)
	);
	$news_cards_tag    = 'news-card-list';
	foreach ( $news_cards_values as $news_cards_name => $news_cards_value ) {
		$news_cards_tag .= " $news_cards_name=\"" . esc_attr( $news_cards_value ) . '"';
	}
	$news_cards_list = "<$news_cards_tag>$news_cards_list</news-card-list>";
}
echo news_cards_block( $attributes, $news_cards_list ); // phpcs:ignore WordPress.Security.EscapeOutput

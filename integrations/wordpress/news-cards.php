<?php
/**
 * Plugin Name: News Cards
 * Description: Two blocks for news stories: a card, and a list of cards. Headline, places, goals, partners and funders, readable without JavaScript.
 * Version: 0.0.0
 * Requires at least: 6.6
 * Requires PHP: 7.4
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: news-cards
 * Domain Path: /languages
 *
 * @package NewsCards
 */

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/stories.php';
require __DIR__ . '/feed.php';

add_action(
	'init',
	function () {
		$url     = plugin_dir_url( __FILE__ );
		$version = get_file_data( __FILE__, array( 'Version' ) )[0];
		wp_register_style( 'news-cards', $url . 'cards.css', array(), $version );
		wp_register_style( 'news-cards-editor', $url . 'editor.css', array( 'wp-components' ), $version );
		wp_register_script_module( 'news-cards', $url . 'script/embed.js', array(), $version );
		$packages = array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-core-data', 'wp-data', 'wp-i18n', 'wp-url' );
		wp_register_script( 'news-cards-editor', $url . 'editor.js', array( 'react', 'react-jsx-runtime', ...$packages ), $version, true );
		wp_set_script_translations( 'news-cards-editor', 'news-cards', __DIR__ . '/languages' );
		register_block_type( __DIR__ . '/card' );
		register_block_type( __DIR__ . '/list' );
	}
);

/**
 * The element of a block, with its colours. `markup` is the browser's: only the elements of a card are left of it.
 *
 * @param array  $attributes Attributes of the block.
 * @param string $markup     HTML.
 */
function news_cards_block( array $attributes, string $markup ): string {
	$style = '';
	foreach ( (array) ( $attributes['theme'] ?? array() ) as $name => $value ) {
		// As `solveTheme` writes them.
		if ( preg_match( '/^--nc-[a-z-]+$/', $name ) && preg_match( '/^(light-dark\()?#[0-9a-f]{6}(, #[0-9a-f]{6}\))?$/', $value ) ) {
			$style .= "$name:$value;";
		}
	}
	$scheme = in_array( $attributes['colorScheme'] ?? '', array( 'light', 'dark' ), true ) ? $attributes['colorScheme'] : null;
	$extra  = array_filter( array( 'style' => $style, 'data-color-scheme' => $scheme ) );
	return '<div ' . get_block_wrapper_attributes( $extra ) . '>' . wp_kses( $markup, news_cards_elements() ) . '</div>';
}

/** What a post may contain, and the elements and attributes of a card that it may not. */
function news_cards_elements(): array {
	$elements = wp_kses_allowed_html( 'post' );
	$global   = $elements['div'];
	$picture  = array_fill_keys( array( 'decoding', 'fetchpriority', 'sizes', 'srcset' ), true );
	$list     = array_fill_keys( array( 'src', 'variant', 'layout', 'limit', 'filters', 'more', 'locale', 'heading-level', 'color-scheme' ), true );
	return array(
		'time'           => array( 'datetime' => true ) + $global,
		'bdi'            => $global,
		'a'              => array( 'hreflang' => true ) + $elements['a'],
		'img'            => $picture + $elements['img'],
		'news-card-list' => $list + $global,
	) + $elements;
}

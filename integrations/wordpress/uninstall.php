<?php
/**
 * Removes what the plugin stored beside the posts. The posts keep their blocks, with the articles in them.
 *
 * @package NewsCards
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_post_meta_by_key( '_news_card' );
// phpcs:ignore WordPress.DB.DirectDatabaseQuery
$GLOBALS['wpdb']->query( "DELETE FROM {$GLOBALS['wpdb']->options} WHERE option_name LIKE '\_transient\_%news\_cards\_%'" );

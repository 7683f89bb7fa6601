<?php
/** `php install.php news-cards.zip`: installs WordPress, users, and the plugin from its zip, as an administrator would. */
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'WORDPRESS_ADDRESS' ), PHP_URL_HOST );
define( 'WP_INSTALLING', true );
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';

wp_install( 'Example Agency', 'admin', 'admin@example.org', true, '', 'password' );
foreach ( array( 'author', 'editor' ) as $role ) {
	wp_insert_user( array( 'user_login' => $role, 'user_pass' => 'password', 'user_email' => "$role@example.org", 'role' => $role ) );
}
update_option( 'permalink_structure', '/%postname%/' );
wp_insert_term( 'Migration', 'category' );

$skin     = new Automatic_Upgrader_Skin();
$upgrader = new Plugin_Upgrader( $skin );
if ( true !== $upgrader->install( $argv[1] ) ) {
	fwrite( STDERR, implode( "\n", $skin->get_upgrade_messages() ) . "\n" );
	exit( 1 );
}
$error = activate_plugin( $upgrader->plugin_info() );
if ( is_wp_error( $error ) ) {
	fwrite( STDERR, $error->get_error_message() . "\n" );
	exit( 1 );
}

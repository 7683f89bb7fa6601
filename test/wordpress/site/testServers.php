<?php
/** A must-use plugin: WordPress refuses hosts in private networks, so it must be told of the servers of the test. */
add_filter( 'http_request_host_is_external', fn( $is_external, $host ) => $is_external || 'localhost' === $host, 10, 2 );
add_filter( 'http_allowed_safe_ports', fn( $ports ) => array( ...$ports, ...array_map( 'intval', explode( ',', getenv( 'TEST_PORTS' ) ) ) ) );
// A new post begins without a tour of the editor.
add_action(
	'set_current_user',
	function () {
		$preferences = array( 'core/edit-post' => array( 'welcomeGuide' => false ), 'core' => array( 'enableChoosePatternModal' => false ) );
		update_user_meta( get_current_user_id(), $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', $preferences + array( '_modified' => '2026-01-01T00:00:00Z' ) );
	}
);

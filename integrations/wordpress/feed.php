<?php
/**
 * A feed of another site, for the list block: browsers may not read it from there. Only addresses that a block of this site has are read.
 *
 * @package NewsCards
 */

defined( 'ABSPATH' ) || exit;

const NEWS_CARDS_FEED_BYTES = 2000000;

/**
 * The address of the route, with a signature that lets readers use it.
 *
 * @param string $url Address of the feed.
 */
function news_cards_feed_address( string $url ): string {
	return add_query_arg( array( 'url' => rawurlencode( $url ), 'key' => wp_hash( $url, 'nonce' ) ), rest_url( 'news-cards/v1/feed' ) );
}

add_action(
	'rest_api_init',
	function () {
		register_rest_route(
			'news-cards/v1',
			'/feed',
			array(
				'methods'             => 'GET',
				'args'                => array(
					'url' => array( 'type' => 'string', 'required' => true ),
					'key' => array( 'type' => 'string' ),
				),
				'permission_callback' => fn( $request ) => current_user_can( 'edit_posts' ) || hash_equals( wp_hash( $request['url'], 'nonce' ), (string) $request['key'] ),
				'callback'            => fn( $request ) => news_cards_feed( $request['url'] ),
			)
		);
	}
);

// A feed is sent as it is; all else that the route answers is JSON.
add_filter(
	'rest_pre_serve_request',
	function ( $served, $response, $request, $server ) {
		$feed = '/news-cards/v1/feed' === $request->get_route() && ! $response->is_error() ? $response->get_data() : null;
		if ( $served || ! is_array( $feed ) ) {
			return $served;
		}
		// As text, so that no browser runs what another site wrote.
		$server->send_header( 'Content-Type', 'text/plain; charset=' . $feed['charset'] );
		$server->send_header( 'Content-Security-Policy', 'sandbox' );
		$server->send_header( 'Cache-Control', 'max-age=300' );
		echo $feed['body']; // phpcs:ignore WordPress.Security.EscapeOutput
		return true;
	},
	10,
	4
);

/**
 * A feed, at most a quarter of an hour old.
 *
 * @param string $url Address of the feed.
 * @return array|WP_Error `body` and `charset`.
 */
function news_cards_feed( string $url ) {
	$key  = 'news_cards_' . md5( $url );
	$feed = get_transient( $key );
	if ( is_array( $feed ) ) {
		return $feed;
	}
	$response = news_cards_get( $url );
	$status   = wp_remote_retrieve_response_code( $response );
	$body     = wp_remote_retrieve_body( $response );
	$problem  = is_wp_error( $response ) ? $response->get_error_message() : '';
	if ( ! $problem && 200 !== $status ) {
		$problem = "status $status";
	}
	if ( ! $problem && strlen( $body ) >= NEWS_CARDS_FEED_BYTES ) {
		$problem = 'more than ' . NEWS_CARDS_FEED_BYTES . ' bytes';
	}
	if ( $problem ) {
		/* translators: 1: an address. 2: what was received instead. */
		$message = sprintf( __( 'url: received %2$s from %1$s; expected a feed', 'news-cards' ), $url, $problem );
		return new WP_Error( 'news_cards_feed', $message, array( 'status' => 502 ) );
	}
	preg_match( '/charset="?([\w-]+)/i', (string) wp_remote_retrieve_header( $response, 'content-type' ), $charset );
	$feed = array( 'body' => $body, 'charset' => $charset[1] ?? 'utf-8' );
	set_transient( $key, $feed, 15 * MINUTE_IN_SECONDS );
	return $feed;
}

/**
 * Requests an address and what it redirects to, if their hosts are public.
 *
 * @param string $url   Address.
 * @param int    $jumps How many redirections are followed.
 * @return array|WP_Error
 */
function news_cards_get( string $url, int $jumps = 3 ) {
	$host   = (string) wp_parse_url( $url, PHP_URL_HOST );
	$public = FILTER_FLAG_NO_PRIV_RANGE | FILTER_FLAG_NO_RES_RANGE;
	$ips    = gethostbynamel( $host ) ?: array();
	$is_public = $ips && array_filter( $ips, fn( $ip ) => filter_var( $ip, FILTER_VALIDATE_IP, $public ) ) === $ips;
	// The filter of WordPress by which a site allows hosts of its own network.
	if ( ! $is_public && ! apply_filters( 'http_request_host_is_external', false, $host, $url ) ) {
		/* translators: %s: the name of a host. */
		return new WP_Error( 'news_cards_host', sprintf( __( 'the host %s, which is not public,', 'news-cards' ), $host ) );
	}
	// The connection goes to the address that was checked, whatever the host's name means a moment later.
	$pin = fn( $handle ) => curl_setopt( $handle, CURLOPT_RESOLVE, array( "$host:80:$ips[0]", "$host:443:$ips[0]", "$host:8080:$ips[0]" ) ); // phpcs:ignore
	add_action( 'http_api_curl', $pin );
	$response = wp_safe_remote_get(
		$url,
		array(
			'timeout'             => 5,
			'redirection'         => 0,
			'limit_response_size' => NEWS_CARDS_FEED_BYTES,
		)
	);
	remove_action( 'http_api_curl', $pin );
	$next = (string) wp_remote_retrieve_header( $response, 'location' );
	if ( $jumps > 0 && $next && in_array( wp_remote_retrieve_response_code( $response ), array( 301, 302, 303, 307, 308 ), true ) ) {
		return news_cards_get( WP_Http::make_absolute_url( $next, $url ), $jumps - 1 );
	}
	return $response;
}

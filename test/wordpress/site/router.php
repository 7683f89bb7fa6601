<?php
/** Router of PHP's built-in server: files as they are, all else by the index.php of its folder or of the site. */
$path = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$file = __DIR__ . $path;
if ( is_file( $file ) ) {
	return false;
}
$script = is_file( rtrim( $file, '/' ) . '/index.php' ) ? rtrim( $path, '/' ) . '/index.php' : '/index.php';
$_SERVER['SCRIPT_NAME'] = $script;
$_SERVER['PHP_SELF']    = $script;
chdir( dirname( __DIR__ . $script ) );
require __DIR__ . $script;

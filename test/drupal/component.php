<?php
/**
 * `php component.php FOLDER < props.json`: reads a single-directory component as Drupal does, and prints as JSON what is wrong with its
 * metadata and with the props, and the HTML for them. With DRUPAL_SCHEMA, a copy of core/assets/schemas/v1/metadata.schema.json, it also
 * validates the whole metadata.
 */
require '/usr/share/php/Symfony/Component/Yaml/autoload.php';
require '/usr/share/php/JsonSchema/autoload.php';
require '/usr/share/php/Twig/autoload.php';

use JsonSchema\Validator;
use Symfony\Component\Yaml\Yaml;

$folder   = $argv[1];
$name     = basename( $folder );
$metadata = Yaml::parseFile( "$folder/$name.component.yml", Yaml::PARSE_OBJECT_FOR_MAP );
$props    = json_decode( stream_get_contents( STDIN ) );

function problems( $data, $schema, string $what ): array {
	$validator = new Validator();
	$validator->validate( $data, $schema );
	return array_map( fn( $error ) => "$what: $error[property]: $error[message]", $validator->getErrors() );
}

$draft    = json_decode( file_get_contents( '/usr/share/php/data/JsonSchema/dist/schema/json-schema-draft-04.json' ) );
$problems = array( ...problems( $metadata->props, $draft, 'schema of the props' ), ...problems( $props, $metadata->props, 'props' ) );
foreach ( $metadata->props->properties as $key => $prop ) {
	foreach ( array( ...( $prop->examples ?? array() ), ...( isset( $prop->default ) ? array( $prop->default ) : array() ) ) as $example ) {
		$problems = array( ...$problems, ...problems( $example, $prop, "an example of $key" ) );
	}
}
if ( getenv( 'DRUPAL_SCHEMA' ) ) {
	$schema   = json_decode( file_get_contents( getenv( 'DRUPAL_SCHEMA' ) ) );
	$problems = array( ...$problems, ...problems( $metadata, $schema, 'metadata' ) );
}

// As in Drupal: text is escaped, and a component gets its attributes as markup.
$twig = new Twig\Environment( new Twig\Loader\FilesystemLoader( $folder ), array( 'autoescape' => 'html' ) );
$html = $twig->render( "$name.twig", array( 'attributes' => new Twig\Markup( ' class="block"', 'UTF-8' ) ) + (array) $props );
$files = array_map(
	fn( $file ) => Yaml::parseFile( $file ),
	array( 'info' => "$folder/../../news_cards.info.yml", 'libraries' => "$folder/../../news_cards.libraries.yml" )
);
echo json_encode( array( 'problems' => $problems, 'html' => $html, 'libraries' => $metadata->libraryOverrides->dependencies ) + $files );

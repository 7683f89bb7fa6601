<?php
/** Prints what WordPress' SimplePie reads in a feed, as JSON. */
[, $autoloader, $file] = $argv;
require $autoloader;

$feed = new SimplePie\SimplePie();
$feed->set_raw_data(file_get_contents($file));
$feed->enable_cache(false);
$feed->enable_order_by_date(false);
if (!$feed->init()) {
    throw new RuntimeException($feed->error());
}

$stories = [];
foreach ($feed->get_items() as $item) {
    $files = array_map(fn ($file) => $file->get_link(), $item->get_enclosures() ?? []);
    $stories[] = [
        'title' => html_entity_decode($item->get_title(), ENT_QUOTES | ENT_HTML5),
        'link' => html_entity_decode($item->get_permalink()),
        'author' => $item->get_author()?->get_name() ?? '',
        'files' => array_values(array_filter($files)),
    ];
}
echo json_encode($stories);

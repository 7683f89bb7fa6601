"""Prints what feedparser reads in a feed, as JSON."""

import json
import sys

import feedparser

stories = [
    {
        "title": entry.get("title", ""),
        "link": entry.get("link", ""),
        "author": entry.get("author", ""),
        "files": [file.get("href", "") for file in entry.get("enclosures", [])],
    }
    for entry in feedparser.parse(sys.argv[1]).entries
]
print(json.dumps(stories))

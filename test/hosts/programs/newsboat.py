"""Prints what Newsboat has stored of a feed, as JSON. Newsboat decodes titles only when it shows them."""

import html
import json
import sqlite3
import sys

rows = sqlite3.connect(sys.argv[1]).execute(
    "SELECT title, url, author, enclosure_url FROM rss_item WHERE deleted = 0"
)
stories = [
    {
        "title": html.unescape(title),
        "link": link,
        "author": author,
        "files": [file] if file else [],
    }
    for title, link, author, file in rows
]
print(json.dumps(stories))

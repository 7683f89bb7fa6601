"""Prints what the messages in a Maildir say of stories, as JSON."""

import email.utils
import json
import mailbox
import re
import sys

from email import message_from_binary_file, policy


def story(message):
    text = message.get_body(("plain",)).get_content()
    links = re.findall(r"^URL: <?(\S+?)>?$", text, re.MULTILINE)
    return {
        "title": message["subject"],
        "link": links[0] if links else "",
        "author": email.utils.parseaddr(message["from"])[0],
        "files": re.findall(r"^Enclosure: (\S+)$", text, re.MULTILINE),
    }


box = mailbox.Maildir(
    sys.argv[1], factory=lambda file: message_from_binary_file(file, policy=policy.default)
)
print(json.dumps([story(message) for message in box]))

"""W2 as a bare loop: read each line, apply the rule, write a line. `CHATS OUTPUT`."""

import json
import sys

WORD, MOST = "sorry", 3

with open(sys.argv[1], encoding="utf-8") as chats, open(sys.argv[2], "w", encoding="utf-8") as out:  # noqa: PTH123  (as bare as can be)
    for line in chats:
        row = json.loads(line)
        times = sum(WORD in m["content"] for m in row["messages"] if m["role"] == "assistant")
        out.write(json.dumps({"id": row["id"], "few_apologies": float(times <= MOST)}) + "\n")

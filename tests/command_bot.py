"""A bot that is a command: JSON lines in, JSON lines out. Its first argument says how it behaves."""

import json
import os
import subprocess
import sys
import threading
import time


def put(**answer):
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def later(question, seconds):
    time.sleep(seconds)
    put(id=question["id"], content=f"{os.getpid()} {question['messages'][-1]['content']}")


def repeats(question):
    told = json.dumps({k: v for k, v in question.items() if k != "id"})
    put(id=question["id"], content=told, usage={"input_tokens": 5, "cost": 0.25})


def calls(question):
    flat = {"name": "find_order", "arguments": {"number": "A-1"}}
    nested = {"id": "x", "type": "function", "function": {"name": "transfer_to_human", "arguments": "{"}}
    put(id=question["id"], tool_calls=[flat, nested])


def chatters(question):
    print("Loading the model")
    put(id=question["id"], content="Hi")


def is_noisy(question):
    sys.stderr.write("y" * 3_000_000 + "\n")
    put(id=question["id"], content="Hi")


def reverses(question):
    """The first of each pair is answered after the second, and one never."""
    text = question["messages"][-1]["content"]
    if text != "never":
        threading.Thread(target=later, args=(question, 0.3 if text == "1" else 0.0)).start()


def is_moody(question):
    text = question["messages"][-1]["content"]
    if text == "die":
        print(f"panic: {os.environ.get('BOT_API_KEY')} {text}", file=sys.stderr)
        sys.exit(7)
    later(question, 1.5 if text == "slow" else 0.0)


def has_children(question):
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    put(id=question["id"], content=f"{os.getpid()} {child.pid}")


WAYS = {
    "calls": calls,
    "chatters": chatters,
    "confuses": lambda _: put(id="nobody", content="Hi"),
    "echo": repeats,
    "hands-over": lambda q: put(
        id=q["id"], content="A colleague takes over.", handoff={"queue": "fraud", "summary": "Card stolen."}
    ),
    "long": lambda q: put(id=q["id"], content="x" * int(q["messages"][-1]["content"])),
    "misnames": lambda q: put(id=q["id"], contents="Hi"),
    "moody": is_moody,
    "noisy": is_noisy,
    "once": lambda q: put(id=q["id"], content="Hi"),
    "parent": has_children,
    "reports": lambda q: put(id=q["id"], error="the model is gone"),
    "reverses": reverses,
    "signals": lambda q: put(id=q["id"], handoff=True),
    "stubborn": lambda _: None,
}


def main():
    how = sys.argv[1]
    if how == "mute":
        time.sleep(60)
    for line in sys.stdin:
        WAYS[how](json.loads(line))
        if how == "once":
            break
    if how == "stubborn":
        while True:
            time.sleep(60)


if __name__ == "__main__":
    main()

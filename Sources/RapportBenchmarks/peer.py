"""The small branching dialogue of Tests/CommandTests/Library/test-talk.yaml in RiveScript, timed: turns a second.

    python3 -m venv venv && venv/bin/pip install rivescript
    venv/bin/python Sources/RapportBenchmarks/peer.py 100000
    swift run -c release rapport-benchmarks peer 100000

The same two places, the same branches, the same lines in turn and the same six replies. RiveScript keeps no feelings,
reads no evidence and judges nothing, so this compares what a turn costs, not what it is good for.
"""

import sys
import time

from rivescript import RiveScript

BRAIN = """
! version = 2.0
! sub i'm = i am

> begin
  + request
  - {ok}
< begin

> topic opening
  + [*] your fault [*]
  - I see. Goodbye.{topic=left}

  + [*] sorry [*]
  - <set known=birthday>It is for my mother's birthday. Thank you. And now?{topic=mending}

  + *
  - One.
  - Two.
  - Three.
  - Four.
  - Five.
< topic

> topic mending
  + [*] (new|another) cup [*]
  * <get sent> == yes => How kind.{topic=won}
  - Well?
  - And?
  - So?

  + *
  - Well?
  - And?
  - So?
  - Hm?
  - What then?
< topic

> topic won
  + *
  - (over)
< topic

> topic left
  + *
  - (over)
< topic
"""

REPLIES = [
    "One moment please, I am reading your order.",
    "Another cup is on its way.",
    "I am sorry. What happened?",
    "Have a voucher.",
    "Would you like something else?",
    None,  # the desk sends the cup
    "A new cup is on its way.",
]


def play(bot, user):
    """One talk; gives its turns and whether it was won."""
    bot.set_uservar(user, "name", user)  # clearing somebody unknown is an error in some versions
    bot.clear_uservars(user)
    bot.set_uservar(user, "topic", "opening")
    turns = 0
    for reply in REPLIES:
        if reply is None:
            bot.set_uservar(user, "sent", "yes")
            continue
        answer = bot.reply(user, reply)
        turns += 1
    return turns, answer == "How kind."


def main():
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    bot = RiveScript()
    bot.stream(BRAIN)
    bot.sort_replies()
    turns = won = talks = 0
    start = time.perf_counter()
    while turns < wanted:
        more, is_won = play(bot, "ana")
        turns, won, talks = turns + more, won + is_won, talks + 1
    seconds = time.perf_counter() - start
    assert won == talks, "the dialogue did not come out as in the scenario"
    print(f"rivescript: {turns / seconds:.0f} turns a second ({turns} turns, {won} talks won)")


if __name__ == "__main__":
    main()

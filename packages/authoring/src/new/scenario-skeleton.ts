/** A scenario to begin from: three decisions of different types, memory, a key, and why. Checks clean as it stands. */
export function scenarioSkeleton(id: string, title: string): string {
  return `# A story to rewrite. Check it after each change: leadsim check <this file>
# Words, response types and conditions: docs/authoring-guide.md. Good decisions: docs/item-writing.md.
format: leadsim/scenario@1
id: ${id}
version: 1.0.0 # raise it whenever the key changes
title: "${title}"
locale: en
minutes: 6
instruction: should # or would: said once to the candidate
summary: You took over a team of five account executives last month.
model: sales-leader-core@1 # the behaviors that the keys below measure

# Who speaks, besides the narrator.
cast:
  maya: { name: Maya Lindqvist, role: Account executive, about: One year in role }

# What the story remembers. Conditions read it; nothing here changes a score.
memory:
  tookOver: { flag: false }
  trust: { number: 3, min: 0, max: 5 }
  committed: { number: 0, min: 0, max: 1000, unit: k€ }

# Material that the candidate can open.
exhibits:
  deals:
    title: Open deals
    table:
      columns: [Deal, "Value, k€", Where it stands]
      rows:
        - [Brandt, 260, Signed]
        - [Corvo, 120, Contract with the buyer]
        - [Delta, 180, No answer for three weeks]

# In order; the first starts. A scene holds at most one decision, and its id is the decision's id.
scenes:
  bad-news:
    heading: Monday, 09:05
    say:
      - narrator: Maya stops at your desk with her laptop open.
      - maya: Corvo wants to talk about the price again. Could you call them? They know you.
    choose:
      # one option; the key rates every option
      prompt: What do you say to Maya?
      order: shuffled
      options:
        call-them:
          text: Thank her for telling you early and call Corvo yourself.
          why: Bad news is welcome and gets help, and Maya learns to hand it over.
          set: { tookOver: true }
          spend: { selling: 45m }
          reply:
            - maya: Good. I will wait for your word.
        rehearse:
          text: Ask what Corvo needs and rehearse the call with her.
          why: She keeps the lead and gets help with the hard part.
          add: { trust: 1 }
          spend: { coaching: 30m }
          reply:
            - maya: Then let me be the buyer first.
        own-solution:
          text: Ask her to come back with a proposal of her own.
          why: The lead stays hers, but the early warning earns no help.
          add: { trust: -1 }
      # One row per behavior, levels from 1 to 5: what does this option show, by the behavior's anchors?
      # A row needs a level of 2 or lower and one of 4 or higher, and no option should be best in every row.
      key:
        support-without-taking-over: { call-them: 1, rehearse: 5, own-solution: 3 }
        welcome-bad-news-early: { call-them: 5, rehearse: 4, own-solution: 2 }

  # A scene that only some meet. It has no decision: a scored one must lie on every path.
  maya-waits:
    only-if: tookOver
    say:
      - maya: I moved my other calls, so that I can hear how yours went.

  first-calls:
    heading: Tuesday, 14:00
    say:
      - narrator: Maya makes her calls, and few of them become meetings.
    rate:
      # every option from 1 to 5
      prompt: How effective is each step?
      order: shuffled
      options:
        more-calls: { text: Raise her target by ten calls a day., why: The number of calls is not what is missing. }
        listen: { text: Listen to four of her openings with her., why: The skill is seen before it is judged. }
        script: { text: Send her the opening that worked for you., why: "Some help, though nobody has heard hers yet." }
      key:
        coach-opening-quality: { more-calls: 1, listen: 5, script: 3 }

  forecast:
    heading: Friday, 16:30
    say:
      - narrator: The quarter ends in five weeks. Your director wants three figures.
    exhibits: [deals]
    estimate:
      # low, likely, high
      prompt: What will your team close?
      unit: k€
      min: 0
      max: 1000
      step: 10
      why: Brandt is signed; Corvo is likely to follow; nobody at Delta has answered.
      key:
        commit-honest-forecast: { low: 240..280, likely: 360..400, high: 400..560, off-by: 60 }
    after:
      # reads the response: here its figure named likely
      - set: { committed: likely }
      - if: trust >= 4
        reply:
          - maya: I will tell you on Wednesday whether Corvo has signed.

# The first whose condition holds is told; the last has none.
endings:
  hers:
    unless: tookOver
    say:
      - maya: We said {committed}. I know what I have to do for my part of it.
  yours:
    say:
      - narrator: You said {committed}. Maya asks which of her calls you will make next.
`;
}

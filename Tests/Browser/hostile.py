"""Texts that would run, fetch, break out or turn round, if anything took them for more than text."""

import pathlib

# Each calls or asks for something that the tests would see: a dialog, a request, an element, a changed variable.
PAYLOADS = [
    # Elements that run by themselves, and those of OWASP's families that break out of where they stand.
    "<script>window.pwned=1</script>", "<ScRiPt>alert(1)</sCrIpT>", "<script src=https://evil.example/x.js></script>",
    "</script><script>alert(1)</script>", "</title><script>alert(1)</script>", "</style><script>alert(1)</script>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>", "<<SCRIPT>alert(1);//<</SCRIPT>", "<script>alert(1)//",
    "<img src=x onerror=alert(1)>", "<img src=\"javascript:alert(1)\">", "<IMG \"\"\"><SCRIPT>alert(1)</SCRIPT>\">",
    "<img src=`x` onerror=alert(1)>", "<img/src/onerror=alert(1)>", "<img src=https://evil.example/pixel.png>",
    "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<svg/onload=alert(1)//", "</svg><img src=x onerror=alert(1)>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>", "<svg><use href='data:image/svg+xml,x#x'></svg>",
    "</text></svg><script>alert(1)</script>", "</desc><script>alert(1)</script>", "<foreignObject><iframe src=//evil.example>",
    "<iframe src=javascript:alert(1)>", "<iframe srcdoc='<script>alert(1)</script>'>", "<object data=javascript:alert(1)>",
    "<embed src=//evil.example/x.swf>", "<link rel=stylesheet href=//evil.example/x.css>", "<base href=//evil.example/>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/'>", "<body onload=alert(1)>", "<video><source onerror=alert(1)>",
    "<audio src=x onerror=alert(1)>", "<details open ontoggle=alert(1)>", "<input autofocus onfocus=alert(1)>",
    "<select autofocus onfocus=alert(1)>", "<textarea autofocus onfocus=alert(1)>", "<marquee onstart=alert(1)>",
    "<form action=javascript:alert(1)><button>go", "<a href=javascript:alert(1)>go</a>", "<a href='jav&#x09;ascript:alert(1)'>go</a>",
    "<math><mtext></p><style><img src=x onerror=alert(1)></style>", "<table background=javascript:alert(1)>",
    "<div style=background:url(https://evil.example/x.png)>", "<style>@import'//evil.example/x.css';</style>",
    "<style>*{display:none}</style>", "<xss style=behavior:url(x.htc)>", "<template><script>alert(1)</script></template>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
    "<![CDATA[<script>alert(1)</script>]]>", "]]><script>alert(1)</script>", "]]>", "<?xml version=\"1.0\"?><x/>", "<!doctype html><p>",
    # Attributes.
    "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "\"><img src=x onerror=alert(1)>", "'><svg onload=alert(1)>",
    "\"\u0301 onmouseover=alert(1) x=\"\u0301", "` onmouseover=alert(1) x=`", "x onfocus=alert(1) autofocus tabindex=1",
    # Character references and odd encodings.
    "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;", "&#x3cscript>alert(1)",
    "%3Cscript%3Ealert(1)%3C/script%3E", "\\u003cscript\\u003ealert(1)", "＜script＞alert(1)＜/script＞", "&amp;&&amp", "+ADw-script+AD4-",
    # Template syntax.
    "{{style}}", "{{{style}}}", "{{#sections}}{{.body}}{{/sections}}", "{{> page}}", "{{=<% %>=}}", "{{", "}}", "${alert(1)}", "{%x%}", "<%= 1 %>",
    # Graphviz.
    "\\N \\G \\L \\E", "\\l\\r\\n", "\\", "\\\"", "\"]; evil [label=\"x", "<<b>bold</b>>", "<TABLE><TR><TD HREF=\"//evil.example\">x</TD></TR></TABLE>",
    "a -> b", "} subgraph evil {", "/* */ // #", "URL=\"https://evil.example\"",
    # Style sheets.
    "}*{background:url(//evil.example)}", "expression(alert(1))", "/*", "*/", "\\3c script\\3e",
    # What turns the line round, hides or breaks it.
    "\u202eevil\u202c", "\u202eevil", "\u2066\u2067\u2068unclosed", "\u2069\u2069\u2069closed", "\u200e\u200f\u061c", "مرحبا <b>hello</b> 12%",
    "a\u0000b", "\u0001\u0008\u000b\u001b[31mred", "\u007f\u0085", "\ufeffbom\ufffe", "Z" + "\u0336" * 80, "👩‍👩‍👧‍👦" * 12,
    "W" * 300, "Donaudampfschifffahrtsgesellschaftskapitän" * 4, "مستشفى‌السلام" * 20, "漢字" * 120,
]


def write_model(folder: pathlib.Path, texts: list[str], language: str) -> None:
    """A journey that says each text in every place where people write text of their own."""
    def at(number: int) -> str:
        return texts[number % len(texts)]

    lines = [f"Setting: Title", f"  Language: {language}", f"  Title: {at(0)}", ""]
    for number in range(3):
        lines += [
            f"Persona: {at(number)} [p{number}]", f"  Role: {at(number + 1)}", f"  Age: {at(number + 2)}", f"  Goal: {at(number + 3)}",
            f"  Need: {at(number + 4)}", f"  Pain: {at(number + 5)}", f"  Quote: {at(number + 6)}", f"  Channels: {at(number + 7)}",
            f"  Context: {at(number + 8)}", f"  Segment: group = g{number}", "",
        ]
    lines += [
        f"Measure: {at(9)} [own]", "  Scale: 0 to 10", f"  Note: {at(10)}", "",
        f"Source: {at(11)} [asked]", "  File: asked.csv", f"  Note: {at(12)}", "  Segment column: channel", "",
        f"Source: {at(13)} [watched]", "  File: watched.csv", "  Voice: indirect", "",
        f"Journey: {at(14)} [j]", "  For: [p0], [p1], [p2]", f"  Goal: {at(15)}", f"  Owner: {at(16)}", f"  Customer: {at(17)}",
        "  Measured by: [own], CSAT", f"  Note: {at(18)}", "",
    ]
    rows = ["journey,step,measure,score,count,date,group,channel,comment"]
    for number in range(len(texts)):
        if number % 10 == 0:
            lines += [f"Stage: {at(number + 3)}", f"  Goal: {at(number + 4)}"]
        lines += [f"Step: {at(number)} [s{number}]", f"  Owner: {at(number + 1)}", f"  Moment of truth: {at(number + 2)}", f"  Note: {at(number + 3)}"]
        for part, level in [("Ideal", 5), ("Actual", 2), ("Actual: [p1]", 1)]:
            lines += [
                f"  {part}", f"    Touchpoint: {at(number + 4)} / {at(number + 5)}", f"    Expectation: {at(number + 6)}",
                f"    Thought: {at(number + 7)}", f"    Feeling: {level} {at(number + 8)}", f"    Score: [own] {level + 2}",
                f"    Duration: {at(number + 9)}", f"    Pain: {at(number + 10)}", f"    Evidence: {at(number + 11)}", f"    Note: {at(number + 12)}",
            ]
        if number > 2:
            lines.append(f"    Back to: [s{number - 2}] 10 % {at(number + 13)}")
        for score in range(3, 9):
            text = at(number + score).replace('"', '""').replace("\0", "")
            channel = at(score).replace('"', '""').replace("\0", "")
            rows.append(f'j,s{number},own,{score},3,2026-0{score}-01,g{score % 3},"{channel}","{text}"')
    lines += ["Step: Left open [open]", "  Actual", "    Thought: ?", ""]
    for number in range(6):
        lines += [
            f"Opportunity: {at(number * 7)} [o{number}]", f"  Fixes: [s{number}], [s{number + 1}]", f"  Value: {1 + number % 5}",
            f"  Feasibility: {1 + number % 5}", f"  Owner: {at(number)}", f"  Due: {at(number + 1)}", f"  Success: {at(number + 2)}", "",
        ]
    folder.mkdir(parents=True)
    (folder / "hostile.journey").write_text("\n".join(lines) + "\n", encoding="utf-8")
    table = "\n".join(rows) + "\n"
    (folder / "asked.csv").write_text(table, encoding="utf-8")
    (folder / "watched.csv").write_text(table, encoding="utf-8")

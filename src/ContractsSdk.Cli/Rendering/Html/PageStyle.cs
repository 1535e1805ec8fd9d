namespace ContractsSdk.Cli.Rendering.Html;

/// <summary>How the page looks: light or dark as the reader has it, one column on a phone, black on white on paper.</summary>
internal static class PageStyle
{
    public static Markup Markup { get; } = Html.Markup.Of(
        $$$"""
        <style>
        :root{--page:#fbfaf8;--card:#fff;--ink:#1d2327;--soft:#5c6670;--line:#e4e1db;--accent:#2f5d8a;--wash:#e9eff5;
        --good:#2b6a45;--good-wash:#e6f1ea;--warn:#7f5500;--warn-wash:#f8efd9;--bad:#a02c2c;--bad-wash:#f8e5e3;color-scheme:light dark}
        @media (prefers-color-scheme:dark){:root{--page:#15181b;--card:#1c2024;--ink:#e6e4df;--soft:#9aa3ab;--line:#2d3338;--accent:#8db8e0;
        --wash:#22303d;--good:#8ccba5;--good-wash:#1d3327;--warn:#e0b95f;--warn-wash:#352b15;--bad:#ef9a93;--bad-wash:#3d2120}}
        *{box-sizing:border-box}
        body{margin:0 auto;max-width:68rem;padding:3rem 1.5rem 4rem;background:var(--page);color:var(--ink);
        font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
        h1{font-size:2rem;line-height:1.2;margin:0 0 .75rem;letter-spacing:-.015em}
        h2{font-size:1.2rem;margin:0 0 1rem;letter-spacing:-.005em}
        h3{font-size:1rem;margin:0 0 .25rem}
        h4{font-size:.85rem;margin:1rem 0 .25rem;color:var(--soft);font-weight:600}
        a{color:var(--accent);text-underline-offset:.15em}
        code,.name,.version{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
        code{font-size:.875em}
        .name{font-weight:600;font-size:.9em}
        small{display:block;color:var(--soft);font-size:.85rem;font-weight:400}
        .kind{margin:0;color:var(--soft);font-size:.85rem}
        .version{color:var(--accent);font-weight:500;white-space:nowrap}
        .calm{color:var(--soft);margin:.25rem 0}
        .chips{margin:0 0 1.25rem}
        .chip{display:inline-block;padding:0 .55em;margin:0 .15em .15em 0;border-radius:1em;font-size:.78rem;line-height:1.7;font-weight:500;
        background:var(--wash);color:var(--accent)}
        .chip.good{background:var(--good-wash);color:var(--good)}
        .chip.warn{background:var(--warn-wash);color:var(--warn)}
        .chip.bad{background:var(--bad-wash);color:var(--bad)}
        nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;border-bottom:1px solid var(--line);padding-bottom:1rem}
        nav a{text-decoration:none}
        nav a:hover,nav a:focus{text-decoration:underline}
        section{margin:2.5rem 0;scroll-margin-top:1rem}
        .facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:1rem 2rem;margin:0 0 1.25rem}
        .facts dt{color:var(--soft);font-size:.85rem}
        .facts dd{margin:0}
        table{width:100%;border-collapse:collapse;background:var(--card);border:1px solid var(--line);border-radius:.5rem;overflow:hidden;font-size:.925rem}
        th,td{text-align:left;vertical-align:top;padding:.6rem .8rem;border-top:1px solid var(--line)}
        thead th{border-top:0;color:var(--soft);font-size:.8rem;font-weight:500}
        td{min-width:6.5rem}
        td[data-label="goes to"],td[data-label="read from"]{min-width:9rem}
        tbody tr:hover{background:var(--wash)}
        .strip{margin:0 0 1.25rem}
        .strip figcaption{color:var(--soft);font-size:.85rem;margin-bottom:.35rem}
        .strip ol{display:flex;gap:2px;list-style:none;margin:0;padding:0}
        .strip li{flex:1 1 0;min-width:0;background:var(--wash);padding:.3rem .4rem;font-size:.72rem;line-height:1.35;overflow:hidden;border-radius:.2rem}
        .strip li b,.strip li i{display:block;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;font-style:normal}
        .strip li b{font-weight:500}
        .strip li i{color:var(--soft)}
        .strip .gap{background:none;border:1px dashed var(--line);color:var(--soft)}
        .findings,.changes,.ways{list-style:none;margin:0;padding:0}
        .findings li{background:var(--card);border:1px solid var(--line);border-left:3px solid var(--accent);border-radius:.35rem;padding:.75rem 1rem;margin:0 0 .75rem}
        .findings .bad{border-left-color:var(--bad)}
        .findings .warn{border-left-color:var(--warn)}
        .findings p{margin:.35rem 0}
        .ways li{margin:.25rem 0}
        .rule{font-size:.85rem}
        .charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:1rem;margin-top:1rem}
        .chart{margin:0;background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.8rem 1rem;min-width:0}
        .chart svg{display:block;width:100%;height:4.5rem;margin:.5rem 0}
        .chart rect{fill:var(--accent)}
        .chart path{stroke:var(--line)}
        .chart details{font-size:.85rem;color:var(--soft)}
        .chart summary{cursor:pointer}
        .chart table{border:0;font-size:.8rem;margin-top:.35rem}
        .chart th,.chart td{padding:.15rem .3rem;font-weight:400}
        .chart td{text-align:right;white-space:nowrap;min-width:0}
        .history{list-style:none;margin:0;padding:0 0 0 1.4rem;border-left:2px solid var(--line)}
        .history>li{position:relative;padding-bottom:1.75rem}
        .history>li::before{content:"";position:absolute;left:-1.85rem;top:.4rem;width:.8rem;height:.8rem;border-radius:50%;
        background:var(--accent);border:2px solid var(--page)}
        .history>.open::before{background:var(--page);border-color:var(--accent)}
        .changes li{margin:0 0 .75rem}
        .changes p{margin:0}
        blockquote{margin:.35rem 0;padding:.1rem .8rem;border-left:3px solid var(--line);color:var(--soft);font-size:.9rem}
        footer{color:var(--soft);font-size:.85rem;border-top:1px solid var(--line);padding-top:1rem}
        @media (max-width:44rem){
        body{padding:1.5rem 1rem 3rem}
        h1{font-size:1.5rem}
        main table,main tbody,main tr,main td,main th{display:block}
        main thead{display:none}
        main table{background:none;border:0;border-radius:0;overflow:visible}
        main tr{background:var(--card);border:1px solid var(--line);border-radius:.5rem;margin:0 0 .75rem;padding:.6rem .9rem}
        main th,main td{border:0;padding:.1rem 0}
        main td{display:grid;grid-template-columns:6rem 1fr;column-gap:.5rem}
        main td::before{content:attr(data-label);color:var(--soft);font-size:.85rem}
        main td>*{grid-column:2}
        main td.empty{display:none}
        .chart table{display:table;width:100%}.chart tbody{display:table-row-group}
        .chart tr{display:table-row;padding:0;margin:0;border:0}.chart th,.chart td{display:table-cell}.chart td::before{content:none}
        .strip ol{flex-wrap:wrap}.strip li{flex:1 1 auto;max-width:100%}
        }
        @media print{:root{--page:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--wash:#f2f2f2}nav{display:none}body{padding:0;max-width:none}
        tr,li,figure{break-inside:avoid}}
        </style>
        """);
}

using ScoringApi;

await using var app = ScoringApp.Create(args);
await app.RunAsync();

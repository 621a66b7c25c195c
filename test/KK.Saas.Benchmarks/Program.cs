using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

if (KK.Saas.Benchmarks.Scale.ScaleProof.Knows(args)) return await KK.Saas.Benchmarks.Scale.ScaleProof.RunAsync(args);
if (args is ["rotate-keys", var families]) return await KK.Saas.Benchmarks.KeyRotationProof.RunAsync(int.Parse(families, System.Globalization.CultureInfo.InvariantCulture));
if (args is ["optimise", var served]) return KK.Saas.Benchmarks.OptimiserProof.Run(int.Parse(served, System.Globalization.CultureInfo.InvariantCulture));

// In this process: the measured parts are a database and a whole application, which a generated program would rebuild each time.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(KK.Saas.Benchmarks.RecountBenchmarks).Assembly).Run(args, config);
return 0;

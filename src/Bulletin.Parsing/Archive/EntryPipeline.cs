using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Bulletin.Parsing.Archive;

/// <summary>
/// Entries in, results out in the same order: one thread reads, several work, the caller takes. Nothing runs further ahead of the caller than the options allow.
/// </summary>
internal sealed class EntryPipeline<T>(ArchiveOptions options, Func<ArchiveEntry, T> work)
{
    private readonly Channel<Slot> _ordered = Channel.CreateBounded<Slot>(new BoundedChannelOptions(options.LookAhead) { SingleReader = true, SingleWriter = true });
    private readonly Channel<Slot> _waiting = Channel.CreateUnbounded<Slot>(new UnboundedChannelOptions { SingleWriter = true });
    private readonly ByteWindow _window = new(options.LookAheadBytes);

    public async IAsyncEnumerable<T> RunAsync(IEnumerable<ArchiveEntry> entries, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var reading = Task.Run(() => ReadAsync(entries, stop.Token), CancellationToken.None);
        var working = Task.WhenAll(Enumerable.Range(0, options.Parallelism).Select(_ => Task.Run(() => WorkAsync(stop.Token), CancellationToken.None)));
        try
        {
            await foreach (var slot in _ordered.Reader.ReadAllAsync(stop.Token).ConfigureAwait(false))
            {
                stop.Token.ThrowIfCancellationRequested();
                var result = await slot.Result.Task.WaitAsync(stop.Token).ConfigureAwait(false);
                _window.Leave(slot.Length);
                yield return result;
            }
            await reading.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(reading, working).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            while (_waiting.Reader.TryRead(out var slot)) slot.Entry.Dispose();
        }
    }

    private async Task ReadAsync(IEnumerable<ArchiveEntry> entries, CancellationToken cancellation)
    {
        Exception? fault = null;
        try
        {
            foreach (var entry in entries)
            {
                // What lies in a container must be read before the container moves on; a file is left to the worker that parses it.
                if (!entry.IsFile) entry.Load();
                var slot = new Slot(entry, entry.IsFile ? entry.StatedLength : entry.Content.Length);
                await _window.EnterAsync(slot.Length, cancellation).ConfigureAwait(false);
                _waiting.Writer.TryWrite(slot);
                await _ordered.Writer.WriteAsync(slot, cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            fault = exception;
            throw;
        }
        finally
        {
            _ordered.Writer.Complete(fault);
            _waiting.Writer.Complete();
        }
    }

    private async Task WorkAsync(CancellationToken cancellation)
    {
        await foreach (var slot in _waiting.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
        {
            try
            {
                slot.Result.SetResult(work(slot.Entry));
            }
            catch (Exception exception)
            {
                slot.Result.SetException(exception);
            }
            finally
            {
                slot.Entry.Dispose();
            }
        }
    }

    private sealed class Slot(ArchiveEntry entry, long length)
    {
        public ArchiveEntry Entry => entry;

        public long Length => length;

        public TaskCompletionSource<T> Result { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

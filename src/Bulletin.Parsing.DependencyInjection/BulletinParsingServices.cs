using Bulletin.Parsing.Model;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bulletin.Parsing.DependencyInjection;

/// <summary>Registers the parser.</summary>
public static class BulletinParsingServices
{
    /// <summary>Registers one <see cref="BulletinParser"/> for all, made on first use; its diagnostics go to the log when there is one.</summary>
    /// <param name="services">The services.</param>
    /// <returns><paramref name="services"/>, for further calls.</returns>
    public static IServiceCollection AddBulletinParser(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<BulletinParserSettings>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<BulletinParserSettings>, SettingsCheck>());
        services.TryAddSingleton(Create);
        return services;
    }

    /// <summary>The same, with settings in code.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets what the parser is told.</param>
    /// <returns><paramref name="services"/>, for further calls.</returns>
    public static IServiceCollection AddBulletinParser(this IServiceCollection services, Action<BulletinParserSettings> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddBulletinParser().Configure(configure);
    }

    /// <summary>The same, with the settings that a section of the configuration holds.</summary>
    /// <remarks>
    /// A key that is no setting, and a value that none can have, is refused with an <see cref="OptionsValidationException"/> when the host starts, or without a host when the parser is first asked for.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="section">The section, for example <c>configuration.GetSection("Bulletin")</c>.</param>
    /// <returns><paramref name="services"/>, for further calls.</returns>
    public static IServiceCollection AddBulletinParser(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddOptions<BulletinParserSettings>().Bind(section);
        services.AddSingleton<IValidateOptions<BulletinParserSettings>>(new SectionCheck(section));
        return services.AddBulletinParser();
    }

    private static BulletinParser Create(IServiceProvider services)
    {
        var settings = services.GetRequiredService<IOptions<BulletinParserSettings>>().Value;
        var options = settings.ToOptions();
        if (!settings.LogDiagnostics || services.GetService<ILoggerFactory>() is not { } factory) return new(options);
        var logger = factory.CreateLogger<BulletinParser>();
        var told = options.OnDiagnostic;
        return new(options with { OnDiagnostic = (Diagnostic diagnostic, string? fileName) =>
        {
            DiagnosticLog.Write(logger, diagnostic, fileName);
            told?.Invoke(diagnostic, fileName);
        } });
    }
}
